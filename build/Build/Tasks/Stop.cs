using Build.Aws;
using Build.Fleet;
using Build.Pipelines;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Stop")]
[TaskDescription("Stops the latest execution, or --execution or --deployment ID; --abandon")]
public sealed class Stop : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var (desk, given) = (new PipelineDesk(cloud, context.Journal, TimeProvider.System), context.Parameters);
        var subject = given.Deployment ?? await desk.ExecutionAsync(given.Execution, context.Cancellation);
        await (given.Deployment is { } deployment
            ? new Deployments(cloud, context.Journal, TimeProvider.System).StopAsync(deployment, context.Cancellation)
            : desk.Actions.StopAsync(subject, given.Abandon, given.Reason ?? $"Stopped by {cloud.Identity}", context.Cancellation));
        context.Done(this, $"{subject} is being stopped");
    }
}
