using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events.Execution;

/// <summary>Leaves an event for a function, whose policy must let events.amazonaws.com in.</summary>
internal sealed class FunctionSender(Destinations destinations) : ITargetSender
{
    public string Service => "lambda";

    public Task SendAsync(Target target, string input, CallContext call) =>
        destinations.SendAsync(call.Scope, target.Arn, new Sender(call.Principal, call.SourceArn!), input, call.Cancellation);
}
