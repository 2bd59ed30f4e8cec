using Microsoft.AspNetCore.Http;

namespace LocalAws.ApiGateway.Execution;

/// <summary>A request on its way to a function.</summary>
internal sealed record ApiRequest
{
    public required Kernel.Scope Scope { get; init; }

    public required ApiRecord Api { get; init; }

    public required StageRecord Stage { get; init; }

    public required ApiDefinition Definition { get; init; }

    public required RouteMatch Match { get; init; }

    public required HttpRequest Http { get; init; }

    /// <summary>The path without the stage.</summary>
    public required string Path { get; init; }

    public required byte[] Body { get; init; }

    public required DateTimeOffset Time { get; init; }

    public string RequestId { get; } = Kernel.Ids.Uuid();

    /// <summary>What the function's policy is asked for: <c>arn:aws:execute-api:REGION:ACCOUNT:API/STAGE/GET/hello</c>.</summary>
    public string SourceArn =>
        Kernel.Arn.Of("execute-api", Scope, $"{Api.Id}/{Stage.Name}/{(Match.Route.Path == "$default" ? "$default" : $"{Http.Method}{Match.Route.Path}")}").ToString();

    /// <summary>The function, with stage variables in its ARN filled in.</summary>
    public string FunctionArn => Stage.Variables.Aggregate(
        Match.Route.FunctionArn, (arn, variable) => arn.Replace($"${{stageVariables.{variable.Key}}}", variable.Value, StringComparison.Ordinal));

    /// <summary>Headers by name, joined by commas, with those that API Gateway adds.</summary>
    public IEnumerable<KeyValuePair<string, string[]>> Headers
    {
        get
        {
            foreach (var (name, values) in Http.Headers)
                yield return new(name, [.. values.Select(value => value ?? "")]);
            yield return new("X-Forwarded-For", [SourceIp]);
            yield return new("X-Forwarded-Port", [(Http.Host.Port ?? 80).ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            yield return new("X-Forwarded-Proto", [Http.Scheme]);
        }
    }

    public string SourceIp => Http.HttpContext.Connection.RemoteIpAddress?.ToString() ?? "127.0.0.1";

    /// <summary>As both payload formats write it: <c>27/Nov/2026:21:00:00 +0000</c>.</summary>
    public string TimeText => Time.UtcDateTime.ToString("dd/MMM/yyyy:HH:mm:ss '+0000'", System.Globalization.CultureInfo.InvariantCulture);
}
