using Build.Aws;
using Build.Serverless;
using Cake.Frosting;

namespace Build.Tasks;

[TaskName("Invoke")]
[TaskDescription("Calls the stack's function, or --function NAME, and shows its log and its answer; --payload JSON|FILE, --json")]
public sealed class Invoke : CloudTask
{
    protected override void CheckInput(BuildContext context) => FunctionEvent.Of(context);

    protected override async Task RunAsync(BuildContext context, Cloud cloud)
    {
        var call = FunctionEvent.Of(context);
        var function = call.Function ?? await StackFunction.OnlyAsync(cloud, context.Cancellation);
        var answer = await new FunctionCall(cloud.Session.Lambda.Value).InvokeAsync(function, call.Payload, context.Cancellation);
        context.Journal.Show(new InvokeDocument(1, answer), document => document.Call.Lines());
        context.Done(this, answer.Require().ToString());
    }
}
