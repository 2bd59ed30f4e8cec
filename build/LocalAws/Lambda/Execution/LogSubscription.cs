using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Logs;
using LocalAws.Logs.Execution;

namespace LocalAws.Lambda.Execution;

/// <summary>Functions as destinations of subscription filters; each must let CloudWatch Logs in.</summary>
internal sealed class LogSubscription(LambdaStore functions, FunctionPolicies policies, Invoke invoke, TimeProvider clock) : ISubscriptionDestination
{
    /// <inheritdoc/>
    public string Service => "lambda";

    /// <inheritdoc/>
    public void Demand(Scope scope, string destinationArn, string group)
    {
        var reference = FunctionReference.Parse(destinationArn, null, scope);
        functions.Version(scope, reference);
        policies.Demand(scope, reference, "logs.amazonaws.com", SourceOf(scope, group));
        if (group == $"/aws/lambda/{reference.Name}")
            throw LogsErrors.InvalidParameter($"The function {reference.Name} writes its own log to {group}: it would be invoked for what it logs, for ever.");
    }

    /// <inheritdoc/>
    public async Task SendAsync(Scope scope, string destinationArn, string group, byte[] document, CancellationToken cancellation)
    {
        Demand(scope, destinationArn, group);
        var call = CallContext.ForService(scope, $"arn:aws:iam::{scope.AccountId}:root", clock, cancellation);
        await invoke.InvokeAsync(new InvokeRequest { FunctionName = destinationArn, InvocationType = "Event", Payload = document }, call);
    }

    private static string SourceOf(Scope scope, string group) => LogsStore.ArnOf(scope, group) + ":*";
}
