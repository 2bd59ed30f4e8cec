using Build.Aws;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Local-Aws")]
[TaskDescription("Runs the embedded AWS in the foreground, for the AWS CLI and other clients; --port, --state, --signatures any")]
public sealed class LocalAws : AsyncFrostingTask<BuildContext>
{
    public override async Task RunAsync(BuildContext context)
    {
        var (port, any) = (context.Parameters.Port, context.Parameters.AnySignature);
        await new LocalAwsForeground(context.Paths, context.Journal).RunAsync(port, any, context.Settings.Region, context.Cancellation);
        context.Done(this, "stopped");
    }
}
