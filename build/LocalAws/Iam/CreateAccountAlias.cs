using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The alias.</summary>
public sealed record CreateAccountAliasRequest(string AccountAlias);

/// <summary>Gives the account its alias, in the place of the one that it had.</summary>
public sealed class CreateAccountAlias(StateStore state, AccountStore accounts) : Operation<CreateAccountAliasRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(CreateAccountAliasRequest request, CallContext call)
    {
        if (accounts.IsTaken(request.AccountAlias))
            throw IamErrors.AliasTaken(request.AccountAlias);
        accounts.Put(call.AccountId, accounts.Get(call.AccountId) with { Alias = request.AccountAlias });
        return Unit.Value;
    }
}
