using Build.Aws;
using Build.Sources;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Push")]
[TaskDescription("Pushes to the repository: HEAD, or in a rehearsal the working tree as it is")]
public sealed class Push : CloudTask
{
    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var (pushed, line) = await new PushDesk(cloud, context.Parameters, context.Paths).PushAsync(context.Cancellation);
        context.Pushed = pushed;
        context.Done(this, line);
    }
}
