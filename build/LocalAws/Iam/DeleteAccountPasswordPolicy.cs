using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Takes the account's password policy away.</summary>
public sealed class DeleteAccountPasswordPolicy(StateStore state, AccountStore accounts) : Operation<Unit, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(Unit request, CallContext call)
    {
        var account = accounts.Get(call.AccountId);
        if (account.PasswordPolicy is null)
            throw IamErrors.NoPasswordPolicy(call.AccountId);
        accounts.Put(call.AccountId, account with { PasswordPolicy = null });
        return Unit.Value;
    }
}
