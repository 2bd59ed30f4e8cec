using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The alias.</summary>
public sealed record DeleteAccountAliasRequest(string AccountAlias);

/// <summary>Takes the account's alias away.</summary>
public sealed class DeleteAccountAlias(StateStore state, AccountStore accounts) : Operation<DeleteAccountAliasRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteAccountAliasRequest request, CallContext call)
    {
        var account = accounts.Get(call.AccountId);
        if (account.Alias != request.AccountAlias)
            throw IamErrors.NoSuchEntity($"The account alias {request.AccountAlias} cannot be found.");
        accounts.Put(call.AccountId, account with { Alias = null });
        return Unit.Value;
    }
}
