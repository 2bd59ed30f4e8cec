using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>A page.</summary>
public sealed record ListAccountAliasesRequest(string? Marker, int? MaxItems);

/// <summary>The one alias, or none.</summary>
public sealed record ListAccountAliasesResponse(IReadOnlyList<string> AccountAliases, bool IsTruncated);

/// <summary>Lists the account's aliases: an account has one at most.</summary>
public sealed class ListAccountAliases(StateStore state, AccountStore accounts) : Operation<ListAccountAliasesRequest, ListAccountAliasesResponse>(state)
{
    /// <inheritdoc/>
    protected override ListAccountAliasesResponse Handle(ListAccountAliasesRequest request, CallContext call) =>
        new(accounts.Get(call.AccountId).Alias is { } alias ? [alias] : [], false);
}
