namespace StandIns.Tests.Wire;

/// <summary>What the test's server answers.</summary>
public sealed record Answer(string Body, int Status = 200, string ContentType = "application/x-amz-json-1.1")
{
    public Dictionary<string, string> Headers { get; init; } = [];

    public static Answer Json(string body) => new(body);

    public static Answer Xml(string body) => new(body, ContentType: "text/xml");

    public static Answer JsonError(string code, string message, int status = 400) => new($$"""{"__type":"{{code}}","message":"{{message}}"}""", status);
}
