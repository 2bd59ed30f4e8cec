using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The policy.</summary>
public sealed record GetAccountPasswordPolicyResponse(PasswordPolicy PasswordPolicy);

/// <summary>Reads the account's password policy.</summary>
public sealed class GetAccountPasswordPolicy(StateStore state, AccountStore accounts) : Operation<Unit, GetAccountPasswordPolicyResponse>(state)
{
    /// <inheritdoc/>
    protected override GetAccountPasswordPolicyResponse Handle(Unit request, CallContext call) =>
        new(accounts.Get(call.AccountId).PasswordPolicy ?? throw IamErrors.NoPasswordPolicy(call.AccountId));
}
