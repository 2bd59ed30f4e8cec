using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Reads the account's password policy: it has none, because nobody has a password.</summary>
public sealed class GetAccountPasswordPolicy(StateStore state) : Operation<Unit, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(Unit request, CallContext call) => throw IamErrors.NoSuchEntity($"The Password Policy with domain name {call.AccountId} cannot be found.");
}
