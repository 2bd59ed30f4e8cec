namespace LocalAws.ApiGateway.Execution;

/// <summary>A route that takes a request, and the values of its path's parameters.</summary>
internal sealed record RouteMatch(ApiRoute Route, IReadOnlyDictionary<string, string> Parameters);
