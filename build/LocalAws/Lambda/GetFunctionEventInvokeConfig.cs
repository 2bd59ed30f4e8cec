using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>Of which function, version or alias.</summary>
public sealed record GetFunctionEventInvokeConfigRequest(string FunctionName, string? Qualifier);

/// <summary>Reads how asynchronous events of a function are tried.</summary>
internal sealed class GetFunctionEventInvokeConfig(StateStore store, EventInvokeConfigs configs)
    : Operation<GetFunctionEventInvokeConfigRequest, FunctionEventInvokeConfig>(store)
{
    protected override FunctionEventInvokeConfig Handle(GetFunctionEventInvokeConfigRequest request, CallContext call) =>
        configs.Get(call.Scope, FunctionReference.Parse(request.FunctionName, request.Qualifier, call.Scope));
}
