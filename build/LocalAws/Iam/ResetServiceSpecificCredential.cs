using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The credential.</summary>
public sealed record ResetServiceSpecificCredentialRequest(string? UserName, string ServiceSpecificCredentialId);

/// <summary>The credential with its new password.</summary>
public sealed record ResetServiceSpecificCredentialResponse(ServiceSpecificCredential ServiceSpecificCredential);

/// <summary>Gives a credential a new password; the old one is worthless at once.</summary>
public sealed class ResetServiceSpecificCredential(StateStore state, UserStore users, ServiceCredentialStore credentials)
    : Operation<ResetServiceSpecificCredentialRequest, ResetServiceSpecificCredentialResponse>(state)
{
    /// <inheritdoc/>
    protected override ResetServiceSpecificCredentialResponse Handle(ResetServiceSpecificCredentialRequest request, CallContext call)
    {
        var made = credentials.WithPassword(credentials.Get(call.AccountId, AccessKeyOwner.Of(users, request.UserName, call), request.ServiceSpecificCredentialId));
        credentials.Put(made.Credential);
        return new(ServiceSpecificCredential.Of(made));
    }
}
