using Build.Aws;
using Build.Pipelines;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Stop")]
[TaskDescription("Stops the latest execution, or --execution or --deployment ID, and stays until it has stopped; --abandon")]
public sealed class Stop : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var given = context.Parameters;
        var desk = new StopDesk(cloud, context.Journal, new PipelineDesk(cloud, context.Journal, TimeProvider.System));
        context.Done(this, await (given.Deployment is { } deployment
            ? desk.DeploymentAsync(deployment, context.Cancellation)
            : desk.ExecutionAsync(given.Execution, given.Abandon, given.Reason, context.Cancellation)));
    }
}
