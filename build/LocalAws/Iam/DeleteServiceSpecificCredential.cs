using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The credential.</summary>
public sealed record DeleteServiceSpecificCredentialRequest(string? UserName, string ServiceSpecificCredentialId);

/// <summary>Deletes a user's password for one service.</summary>
public sealed class DeleteServiceSpecificCredential(StateStore state, UserStore users, ServiceCredentialStore credentials)
    : Operation<DeleteServiceSpecificCredentialRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteServiceSpecificCredentialRequest request, CallContext call)
    {
        credentials.Remove(credentials.Get(call.AccountId, AccessKeyOwner.Of(users, request.UserName, call), request.ServiceSpecificCredentialId).Id);
        return Unit.Value;
    }
}
