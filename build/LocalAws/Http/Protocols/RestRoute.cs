using LocalAws.Http.Model;

namespace LocalAws.Http.Protocols;

/// <summary>One REST operation's method, path template and query, and how well a request fits it.</summary>
internal sealed class RestRoute
{
    private readonly string[] segments;
    private readonly bool greedy;
    private readonly int exact;
    private readonly List<KeyValuePair<string, string>> needed;
    private readonly List<ApiMember> discriminators;

    public RestRoute(ApiOperation operation)
    {
        Operation = operation;
        var parts = operation.Uri.Split('?', 2);
        segments = parts[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
        exact = segments.Count(segment => !segment.StartsWith('{'));
        greedy = segments.Length > 0 && segments[^1].EndsWith("+}", StringComparison.Ordinal);
        // x-id only tells operations apart for readers of logs; no client but the newest SDKs sends it.
        needed = parts.Length < 2 ? [] : [.. parts[1].Split('&').Select(pair => pair.Split('=', 2)).Where(pair => pair[0] != "x-id").Select(pair => new KeyValuePair<string, string>(pair[0], pair.Length > 1 ? pair[1] : ""))];
        discriminators = [.. operation.Input.Required.Select(name => operation.Input.Members[name]).Where(member => member.Location is "querystring" or "header")];
    }

    public ApiOperation Operation { get; }

    /// <summary>How many of the operation's own marks the request carries; null when it does not fit at all.</summary>
    public int? Score(IncomingRequest request, IReadOnlyList<string> path)
    {
        if (request.Method != Operation.Method || !PathFits(path))
            return null;
        if (!needed.TrueForAll(literal => request.QueryValue(literal.Key) is { } value && (literal.Value.Length == 0 || value == literal.Value)))
            return null;
        if (!discriminators.TrueForAll(member => member.Location == "header" ? request.Header(member.WireName) is not null : request.QueryValue(member.WireName) is not null))
            return null;
        return (1000 * exact) + (10 * needed.Count) + discriminators.Count + (request.QueryValue("x-id") == Operation.Name ? 1 : 0);
    }

    /// <summary>The decoded value of a label.</summary>
    public string? Label(string name, IReadOnlyList<string> path)
    {
        for (var i = 0; i < segments.Length; i++)
        {
            if (segments[i] == $"{{{name}}}")
                return Uri.UnescapeDataString(path[i]);
            if (segments[i] == $"{{{name}+}}")
                return Uri.UnescapeDataString(string.Join('/', path.Skip(i)));
        }
        return null;
    }

    private bool PathFits(IReadOnlyList<string> path)
    {
        if (greedy ? path.Count < segments.Length : path.Count != segments.Length)
            return false;
        for (var i = 0; i < segments.Length; i++)
        {
            if (!segments[i].StartsWith('{') && segments[i] != path[i])
                return false;
            if (segments[i].StartsWith('{') && path[i].Length == 0 && !(greedy && i == segments.Length - 1 && path.Count > segments.Length))
                return false;
        }
        return true;
    }
}
