namespace LocalAws.ApiGateway.Execution;

/// <summary>
/// Finds the route of a request: a fixed segment before a parameter, a parameter before a greedy one, the method before ANY, <c>$default</c>
/// last (API Gateway developer guide, "Routing API requests").
/// </summary>
internal static class RouteFinder
{
    /// <param name="kind">A REST API does not mind a slash at the end, and chooses its resource before it looks at the method.</param>
    /// <param name="routes">All there are.</param>
    /// <param name="method">In capitals.</param>
    /// <param name="path">Decoded or not, without the stage.</param>
    public static RouteMatch? Find(ApiKind kind, IReadOnlyList<ApiRoute> routes, string method, string path)
    {
        var trimmed = kind is ApiKind.Rest && path.Length > 1 ? path.TrimEnd('/') : path;
        var segments = Segments(trimmed);
        var fitting = routes.Where(route => route.Path != "$default")
            .Select(route => (route, values: Values(Segments(route.Path), segments)))
            .Where(each => each.values is not null)
            .OrderBy(each => Rank(each.route.Path), StringComparer.Ordinal)
            .ToList();
        if (kind is ApiKind.Rest && fitting.Count > 0)
            fitting = fitting.FindAll(each => each.route.Path == fitting[0].route.Path);
        var found = fitting.Where(each => each.route.Method == method || each.route.Method == "ANY").OrderBy(each => Rank(each.route.Path), StringComparer.Ordinal)
            .ThenBy(each => each.route.Method == "ANY").FirstOrDefault();
        if (found.route is not null)
            return new RouteMatch(found.route, found.values!);
        return routes.FirstOrDefault(route => route.Path == "$default") is { } last ? new RouteMatch(last, new Dictionary<string, string>()) : null;
    }

    private static string[] Segments(string path) => path.TrimStart('/').Split('/');

    private static Dictionary<string, string>? Values(string[] pattern, string[] path)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (i >= path.Length)
                return null;
            if (pattern[i].StartsWith('{') && pattern[i].EndsWith("+}", StringComparison.Ordinal))
            {
                values[pattern[i][1..^2]] = string.Join('/', path[i..]);
                return path[i].Length > 0 ? values : null;
            }
            if (pattern[i].StartsWith('{') && path[i].Length > 0)
                values[pattern[i][1..^1]] = path[i];
            else if (pattern[i] != path[i])
                return null;
        }
        return pattern.Length == path.Length ? values : null;
    }

    // One letter a segment: fixed, parameter, greedy. Texts of the same path sort as their routes do.
    private static string Rank(string path) => string.Concat(Segments(path).Select(segment =>
        !segment.StartsWith('{') ? 'a' : segment.EndsWith("+}", StringComparison.Ordinal) ? 'c' : 'b'));
}
