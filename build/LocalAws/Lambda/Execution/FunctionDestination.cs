using System.Text;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Lambda.Execution;

/// <summary>Functions that services leave events for; each must let the service in.</summary>
internal sealed class FunctionDestination(LambdaStore functions, FunctionPolicies policies, Invoke invoke, TimeProvider clock) : IDestination
{
    /// <inheritdoc/>
    public string Service => "lambda";

    /// <inheritdoc/>
    public void Demand(Scope scope, string destinationArn, Sender sender)
    {
        var reference = FunctionReference.Parse(destinationArn, null, scope);
        functions.Version(scope, reference);
        policies.Demand(scope, reference, sender.Principal, sender.SourceArn);
    }

    /// <inheritdoc/>
    public async Task SendAsync(Scope scope, string destinationArn, Sender sender, string document, CancellationToken cancellation)
    {
        Demand(scope, destinationArn, sender);
        var call = CallContext.ForService(scope, sender.Principal, clock, cancellation);
        await invoke.InvokeAsync(new InvokeRequest { FunctionName = destinationArn, InvocationType = "Event", Payload = Encoding.UTF8.GetBytes(document) }, call);
    }
}
