using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>A page.</summary>
public sealed record ListAccountAliasesRequest(string? Marker, int? MaxItems);

/// <summary>An empty page.</summary>
public sealed record ListAccountAliasesResponse(IReadOnlyList<string> AccountAliases, bool IsTruncated);

/// <summary>Lists the account's aliases: it has none, because there is no sign-in page to name.</summary>
public sealed class ListAccountAliases(StateStore state) : Operation<ListAccountAliasesRequest, ListAccountAliasesResponse>(state)
{
    /// <inheritdoc/>
    protected override ListAccountAliasesResponse Handle(ListAccountAliasesRequest request, CallContext call) => new([], false);
}
