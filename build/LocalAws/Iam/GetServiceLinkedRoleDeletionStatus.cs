using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The deletion.</summary>
public sealed record GetServiceLinkedRoleDeletionStatusRequest(string DeletionTaskId);

/// <summary>SUCCEEDED, always: a deletion that cannot be is refused.</summary>
public sealed record GetServiceLinkedRoleDeletionStatusResponse(string Status);

/// <summary>Tells how the deletion of a service's role went.</summary>
public sealed class GetServiceLinkedRoleDeletionStatus(StateStore state, DeletionTaskStore tasks)
    : Operation<GetServiceLinkedRoleDeletionStatusRequest, GetServiceLinkedRoleDeletionStatusResponse>(state)
{
    /// <inheritdoc/>
    protected override GetServiceLinkedRoleDeletionStatusResponse Handle(GetServiceLinkedRoleDeletionStatusRequest request, CallContext call)
    {
        tasks.Get(call.AccountId, request.DeletionTaskId);
        return new GetServiceLinkedRoleDeletionStatusResponse("SUCCEEDED");
    }
}
