using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>A page of functions; <c>FunctionVersion</c> ALL lists their versions too.</summary>
public sealed record ListFunctionsRequest(string? MasterRegion, string? FunctionVersion, string? Marker, int? MaxItems);

/// <summary>Functions by name.</summary>
public sealed record ListFunctionsResponse(IReadOnlyList<FunctionConfiguration> Functions, string? NextMarker);

/// <summary>Lists functions.</summary>
internal sealed class ListFunctions(StateStore store, LambdaStore functions) : Operation<ListFunctionsRequest, ListFunctionsResponse>(store)
{
    protected override ListFunctionsResponse Handle(ListFunctionsRequest request, CallContext call)
    {
        var all = functions.Functions.List(call.Scope).Select(function => function.Latest with { FunctionArn = LatestArn(function.Latest, request) });
        if (request.FunctionVersion == "ALL")
            all = all.SelectMany(latest => functions.Versions(call.Scope, latest.FunctionName).Prepend(latest));
        var (items, next) = Pages.Of(all, version => $"{version.FunctionName}:{version.Version.PadLeft(20, '0')}", request.Marker, request.MaxItems);
        return new ListFunctionsResponse(items, next);
    }

    private static string LatestArn(FunctionConfiguration latest, ListFunctionsRequest request) =>
        request.FunctionVersion == "ALL" ? $"{latest.FunctionArn}:{FunctionReference.Latest}" : latest.FunctionArn;
}
