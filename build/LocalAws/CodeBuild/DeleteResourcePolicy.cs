using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>A project or report group.</summary>
public sealed record DeleteResourcePolicyRequest(string ResourceArn);

internal sealed class DeleteResourcePolicy(StateStore store, SharedResources shared) : Operation<DeleteResourcePolicyRequest, Unit>(store)
{
    protected override Unit Handle(DeleteResourcePolicyRequest request, CallContext call)
    {
        shared.Remove(call.Scope, request.ResourceArn);
        return Unit.Value;
    }
}
