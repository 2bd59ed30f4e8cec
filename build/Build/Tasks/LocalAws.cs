using Build.Aws;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Local-Aws")]
[TaskDescription("Runs the embedded AWS in the foreground, for the AWS CLI and other clients; --port, --state, --repository, --signatures any")]
public sealed class LocalAws : AsyncFrostingTask<BuildContext>
{
    public override async Task RunAsync(BuildContext context)
    {
        await new LocalAwsForeground(context.Paths, context.Journal).RunAsync(context.Parameters, context.Settings, context.Cancellation);
        context.Done(this, "stopped");
    }
}
