using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>A page of a function's aliases; of those that a version has, where one is named.</summary>
public sealed record ListAliasesRequest(string FunctionName, string? FunctionVersion, string? Marker, int? MaxItems);

/// <summary>Aliases by name.</summary>
public sealed record ListAliasesResponse(IReadOnlyList<AliasConfiguration> Aliases, string? NextMarker);

/// <summary>Lists the aliases of a function.</summary>
internal sealed class ListAliases(StateStore store, LambdaStore functions) : Operation<ListAliasesRequest, ListAliasesResponse>(store)
{
    protected override ListAliasesResponse Handle(ListAliasesRequest request, CallContext call)
    {
        var name = FunctionReference.Parse(request.FunctionName, null, call.Scope).Name;
        functions.Get(call.Scope, name);
        var aliases = functions.Aliases(call.Scope, name).Where(alias => request.FunctionVersion is null || alias.Has(request.FunctionVersion));
        var (items, next) = Pages.Of(aliases, alias => alias.Name, request.Marker, request.MaxItems);
        return new ListAliasesResponse(items, next);
    }
}
