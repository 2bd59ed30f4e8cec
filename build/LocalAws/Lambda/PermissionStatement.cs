using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>Writes the statement that AddPermission makes of its parameters.</summary>
internal static class PermissionStatement
{
    public static string Json(AddPermissionRequest request, string resource)
    {
        var statement = new JsonObject
        {
            ["Sid"] = request.StatementId,
            ["Effect"] = "Allow",
            ["Principal"] = PrincipalOf(request.Principal),
            ["Action"] = request.Action,
            ["Resource"] = resource,
        };
        if (Conditions(request) is { Count: > 0 } conditions)
            statement["Condition"] = conditions;
        return statement.ToJsonString(Plain);
    }

    private static readonly System.Text.Json.JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonNode PrincipalOf(string principal)
    {
        if (principal == "*")
            return "*";
        if (principal.All(char.IsAsciiDigit) && principal.Length == 12)
            return new JsonObject { ["AWS"] = $"arn:aws:iam::{principal}:root" };
        return Arn.TryParse(principal, out _) ? new JsonObject { ["AWS"] = principal } : new JsonObject { ["Service"] = principal };
    }

    private static JsonObject Conditions(AddPermissionRequest request)
    {
        var equals = new JsonObject();
        void Add(string key, string? value)
        {
            if (value is not null)
                equals[key] = value;
        }
        Add("AWS:SourceAccount", request.SourceAccount);
        Add("lambda:EventSourceToken", request.EventSourceToken);
        Add("aws:PrincipalOrgID", request.PrincipalOrgID);
        Add("lambda:FunctionUrlAuthType", request.FunctionUrlAuthType);
        var conditions = new JsonObject();
        if (equals.Count > 0)
            conditions["StringEquals"] = equals;
        if (request.SourceArn is not null)
            conditions["ArnLike"] = new JsonObject { ["AWS:SourceArn"] = request.SourceArn };
        if (request.InvokedViaFunctionUrl is { } viaUrl)
            conditions["Bool"] = new JsonObject { ["lambda:InvokedViaFunctionUrl"] = viaUrl ? "true" : "false" };
        return conditions;
    }
}
