using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>Of which function, version or alias.</summary>
public sealed record DeleteFunctionEventInvokeConfigRequest(string FunctionName, string? Qualifier);

/// <summary>Goes back to the defaults for asynchronous events.</summary>
internal sealed class DeleteFunctionEventInvokeConfig(StateStore store, EventInvokeConfigs configs) : Operation<DeleteFunctionEventInvokeConfigRequest, Unit>(store)
{
    protected override Unit Handle(DeleteFunctionEventInvokeConfigRequest request, CallContext call)
    {
        configs.Remove(call.Scope, FunctionReference.Parse(request.FunctionName, request.Qualifier, call.Scope));
        return Unit.Value;
    }
}
