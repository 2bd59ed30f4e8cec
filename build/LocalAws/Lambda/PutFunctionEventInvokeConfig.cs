using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>How asynchronous events are tried.</summary>
public sealed record PutFunctionEventInvokeConfigRequest(
    string FunctionName, string? Qualifier, int? MaximumRetryAttempts, int? MaximumEventAgeInSeconds, DestinationConfig? DestinationConfig);

/// <summary>Sets how asynchronous events of a function are tried.</summary>
internal sealed class PutFunctionEventInvokeConfig(StateStore store, EventInvokeConfigs configs)
    : Operation<PutFunctionEventInvokeConfigRequest, FunctionEventInvokeConfig>(store)
{
    protected override FunctionEventInvokeConfig Handle(PutFunctionEventInvokeConfigRequest request, CallContext call)
    {
        var reference = FunctionReference.Parse(request.FunctionName, request.Qualifier, call.Scope);
        var arn = (reference with { Qualifier = reference.Qualifier ?? FunctionReference.Latest }).ArnIn(call.Scope);
        return configs.Put(call.Scope, reference, new(call.Now, arn, request.MaximumRetryAttempts, request.MaximumEventAgeInSeconds, request.DestinationConfig));
    }
}
