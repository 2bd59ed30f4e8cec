using Build.Testing;
using Cake.Core;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Test-App")]
[TaskDescription("Runs the app's own tests, and the function's")]
public sealed class TestApp : DeskTask
{
    protected override async Task WorkAsync(BuildContext context)
    {
        context.OpenCloudMeanwhile();
        var counts = await new TestRun(context.Paths, context.Journal.Say).RunAsync(AppTests.Of(context.Paths), context.Cancellation);
        context.Done(this, counts.ToString());
        if (counts.Failed > 0)
            throw new CakeException($"{counts.Failed} tests of the app failed; they are listed above.");
    }
}
