using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalAws.Ssm;

/// <summary>AWS-RunShellScript as its readers see it: what it takes, and what it does with it.</summary>
internal static class ShellDocumentText
{
    public const string Name = "AWS-RunShellScript";

    public const string Description = "Run a shell script or specify the commands to run.";

    public const string SchemaVersion = "1.2";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>When AWS's own document was made; nobody here made it.</summary>
    public static readonly DateTimeOffset Created = new(2017, 8, 31, 0, 0, 0, TimeSpan.Zero);

    public static IReadOnlyList<DocumentParameter> Parameters { get; } =
    [
        new("commands", "StringList", "(Required) Specify a shell script or a command to run.", null),
        new("workingDirectory", "String", "(Optional) The path to the working directory on your instance.", ""),
        new("executionTimeout", "String", "(Optional) The time in seconds for a command to complete before it is considered to have failed. Default is 3600 (1 hour). Maximum is 172800 (48 hours).", "3600"),
    ];

    /// <summary>The document in JSON.</summary>
    public static string Json { get; } = new JsonObject
    {
        ["schemaVersion"] = SchemaVersion,
        ["description"] = Description,
        ["parameters"] = new JsonObject(Parameters.Select(parameter => KeyValuePair.Create(parameter.Name, (JsonNode?)Describe(parameter)))),
        ["runtimeConfig"] = new JsonObject
        {
            ["aws:runShellScript"] = new JsonObject
            {
                ["properties"] = new JsonArray(new JsonObject
                {
                    ["id"] = "0.aws:runShellScript",
                    ["runCommand"] = "{{ commands }}",
                    ["workingDirectory"] = "{{ workingDirectory }}",
                    ["timeoutSeconds"] = "{{ executionTimeout }}",
                }),
            },
        },
    }.ToJsonString(Indented);

    private static JsonObject Describe(DocumentParameter parameter)
    {
        var described = new JsonObject { ["type"] = parameter.Type, ["description"] = parameter.Description };
        if (parameter.DefaultValue is not null)
            described["default"] = parameter.DefaultValue;
        return described;
    }
}
