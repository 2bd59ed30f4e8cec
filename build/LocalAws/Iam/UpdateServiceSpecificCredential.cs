using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The credential, and Active or Inactive.</summary>
public sealed record UpdateServiceSpecificCredentialRequest(string? UserName, string ServiceSpecificCredentialId, string Status);

/// <summary>Lets a credential sign in, or not.</summary>
public sealed class UpdateServiceSpecificCredential(StateStore state, UserStore users, ServiceCredentialStore credentials)
    : Operation<UpdateServiceSpecificCredentialRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UpdateServiceSpecificCredentialRequest request, CallContext call)
    {
        var present = credentials.Get(call.AccountId, AccessKeyOwner.Of(users, request.UserName, call), request.ServiceSpecificCredentialId);
        credentials.Put(present with { Status = request.Status });
        return Unit.Value;
    }
}
