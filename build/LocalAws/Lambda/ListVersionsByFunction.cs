using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>A page of a function's versions.</summary>
public sealed record ListVersionsByFunctionRequest(string FunctionName, string? Marker, int? MaxItems);

/// <summary><c>$LATEST</c>, then the published versions from the oldest on.</summary>
public sealed record ListVersionsByFunctionResponse(IReadOnlyList<FunctionConfiguration> Versions, string? NextMarker);

/// <summary>Lists the versions of a function.</summary>
internal sealed class ListVersionsByFunction(StateStore store, LambdaStore functions)
    : Operation<ListVersionsByFunctionRequest, ListVersionsByFunctionResponse>(store)
{
    protected override ListVersionsByFunctionResponse Handle(ListVersionsByFunctionRequest request, CallContext call)
    {
        var name = FunctionReference.Parse(request.FunctionName, null, call.Scope).Name;
        var latest = functions.Get(call.Scope, name).Latest;
        var all = functions.Versions(call.Scope, name).Prepend(latest with { FunctionArn = $"{latest.FunctionArn}:{FunctionReference.Latest}" });
        var (items, next) = Pages.Of(all, version => version.Version == FunctionReference.Latest ? "" : version.Version.PadLeft(20, '0'), request.Marker, request.MaxItems);
        return new ListVersionsByFunctionResponse(items, next);
    }
}
