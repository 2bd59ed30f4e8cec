using Build.Aws;
using Build.Pipelines;
using Build.Pipelines.Diagnosing;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Diagnose")]
[TaskDescription("Says why the latest execution, or --execution or --deployment ID, failed, and what to do")]
public sealed class Diagnose : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var desk = new PipelineDesk(cloud, context.Journal, TimeProvider.System);
        context.Journal.Show(
            context.Parameters.Deployment is { } deployment
                ? await desk.Diagnoser.OfDeploymentAsync(deployment, context.Cancellation)
                : await desk.Diagnoser.OfExecutionAsync(desk.Pipeline, await desk.ExecutionAsync(context.Parameters.Execution, context.Cancellation), context.Cancellation),
            DiagnosisText.Lines);
    }
}
