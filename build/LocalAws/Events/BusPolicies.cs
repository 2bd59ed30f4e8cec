using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.Iam.Policies;

namespace LocalAws.Events;

/// <summary>Policies of event buses: who may put events on them. They are checked and kept.</summary>
internal static class BusPolicies
{
    private const int LargestPolicy = 10_240;

    /// <summary>The policy with a statement more, or with another one in place of that with its id.</summary>
    /// <exception cref="Kernel.AwsException">PolicyLengthExceededException.</exception>
    public static string With(string? policy, JsonObject statement)
    {
        var statements = Statements(policy).Where(each => (string?)each["Sid"] != (string?)statement["Sid"]).Append(statement);
        return Check(Document(statements));
    }

    /// <summary>The policy without a statement; null when none is left.</summary>
    /// <exception cref="Kernel.AwsException">ResourceNotFoundException.</exception>
    public static string? Without(string? policy, string? statementId)
    {
        if (policy is null)
            throw EventsErrors.NotFound("EventBus does not have a policy.");
        var statements = Statements(policy).ToList();
        if (statements.RemoveAll(each => (string?)each["Sid"] == statementId) == 0)
            throw EventsErrors.NotFound("Statement with the provided id does not exist.");
        return statements.Count == 0 ? null : Document(statements);
    }

    /// <summary>The policy, when it is one.</summary>
    /// <exception cref="Kernel.AwsException">ValidationException, PolicyLengthExceededException.</exception>
    public static string Check(string policy)
    {
        if (Encoding.UTF8.GetByteCount(policy) > LargestPolicy)
            throw new Kernel.AwsException("PolicyLengthExceededException", $"The policy has more than {LargestPolicy} bytes.", 400);
        try
        {
            PolicyReader.ReadNew(policy, PolicyKind.Resource);
            return policy;
        }
        catch (PolicySyntaxException exception)
        {
            throw EventsErrors.Invalid($"Parameter Policy is not valid. Reason: {exception.Message}");
        }
    }

    private static IEnumerable<JsonObject> Statements(string? policy) => policy is null ? [] : JsonNode.Parse(policy)!["Statement"] switch
    {
        JsonArray several => several.Select(each => (JsonObject)each!.DeepClone()),
        var one => [(JsonObject)one!.DeepClone()],
    };

    private static string Document(IEnumerable<JsonObject> statements) =>
        new JsonObject { ["Version"] = "2012-10-17", ["Statement"] = new JsonArray([.. statements]) }.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
