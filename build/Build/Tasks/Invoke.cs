using Build.Aws;
using Build.Serverless;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Invoke")]
[TaskDescription("Calls a function and shows its log and its answer; --function NAME, --payload JSON|FILE, --json")]
public sealed class Invoke : CloudTask
{
    protected override void CheckInput(BuildContext context) => FunctionEvent.Of(context.Parameters, context.Paths);

    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var answer = await new FunctionCall(cloud.Session.Lambda.Value).InvokeAsync(FunctionEvent.Of(context.Parameters, context.Paths), context.Cancellation);
        context.Journal.Show(new InvokeDocument(1, answer), document => document.Call.Lines());
        context.Done(this, answer.Require().ToString());
    }
}
