using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalAws.Iam.Policies;

/// <summary>Puts other names in the place of a policy's AWS principals. Pure.</summary>
internal static class PrincipalNames
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The policy with each principal renamed that has another name; the very text when none has.</summary>
    public static string Rename(string policy, Func<string, string?> other)
    {
        var document = JsonNode.Parse(policy)!;
        var statements = document["Statement"] as JsonArray ?? new JsonArray(document["Statement"]?.DeepClone());
        var changed = false;
        foreach (var principal in statements.OfType<JsonObject>().SelectMany(each => (JsonNode?[])[each["Principal"], each["NotPrincipal"]]).OfType<JsonObject>())
        {
            if (principal["AWS"] is JsonArray several)
            {
                for (var i = 0; i < several.Count; i++)
                    changed |= Rename(several[i], renamed => several[i] = renamed);
            }
            else
                changed |= Rename(principal["AWS"], renamed => principal["AWS"] = renamed);
        }
        if (!changed)
            return policy;
        if (document["Statement"] is not JsonArray)
            document["Statement"] = statements[0]!.DeepClone();
        return document.ToJsonString(Plain);

        bool Rename(JsonNode? name, Action<string> put)
        {
            if (name is null || other((string)name!) is not { } renamed)
                return false;
            put(renamed);
            return true;
        }
    }
}
