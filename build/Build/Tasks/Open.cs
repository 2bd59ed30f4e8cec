using Build.Aws;
using Build.Pipelines;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Open")]
[TaskDescription("Lets executions into --stage NAME again")]
public sealed class Open : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var stage = context.Parameters.Require(context.Parameters.Stage, "stage");
        await new PipelineDesk(cloud, context.Journal, TimeProvider.System).Actions.OpenAsync(stage, context.Cancellation);
        context.Done(this, $"{stage} is open");
    }
}
