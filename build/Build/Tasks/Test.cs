using Build.Testing;
using Cake.Core;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Test")]
[TaskDescription("Runs every test: the build's, the embedded AWS's, the app's, and shellcheck of the scripts")]
public sealed class Test : DeskTask
{
    protected override async Task WorkAsync(BuildContext context)
    {
        var counts = await new TestRun(context.Paths, context.Journal.Say).RunAsync(context.Cancellation);
        context.Done(this, counts.ToString());
        if (counts.Failed > 0)
            throw new CakeException($"{counts.Failed} tests failed; they are listed above.");
    }
}
