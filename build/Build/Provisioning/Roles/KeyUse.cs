using System.Text.Json.Nodes;

namespace Build.Provisioning.Roles;

/// <summary>What it takes to read and write objects that a KMS key encrypts (KMS Developer Guide, "Using key policies": "Key users").</summary>
internal static class KeyUse
{
    /// <summary>A statement about these keys; none when there are none.</summary>
    public static IEnumerable<JsonObject> Of(IReadOnlyList<string> keys) => keys.Count == 0
        ? []
        : [PolicyDocument.Allow("Keys", ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey", "kms:ReEncryptFrom", "kms:ReEncryptTo"], keys)];
}
