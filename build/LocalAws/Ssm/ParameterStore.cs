using System.Text;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>Parameters by name, values of SecureStrings sealed.</summary>
internal sealed class ParameterStore(StateStore store, SecretBox box)
{
    public Collection<StoredParameter> Parameters { get; } = store.Collection<StoredParameter>("ssm.parameters");

    /// <summary>The parameter that a name or ARN means, also one of AWS's public ones; null when there is none.</summary>
    public StoredParameter? Find(Scope scope, string nameOrArn)
    {
        if (!Arn.TryParse(nameOrArn, out var arn))
            return PublicParameters.Find(scope.Region, nameOrArn) ?? Parameters.Find(scope, nameOrArn);
        var rest = arn.Resource.StartsWith("parameter/", StringComparison.Ordinal) ? arn.Resource["parameter/".Length..] : arn.Resource;
        return PublicParameters.Find(scope.Region, "/" + rest) ?? Parameters.Find(scope, "/" + rest) ?? Parameters.Find(scope, rest);
    }

    public StoredParameter Get(Scope scope, string nameOrArn) => Find(scope, nameOrArn) ?? throw SsmErrors.ParameterNotFound(nameOrArn);

    /// <summary>The version that name, name:version or name:label means.</summary>
    public (StoredParameter Parameter, StoredVersion Version, string? Selector) Select(Scope scope, string text)
    {
        var colon = Arn.TryParse(text, out _)
            ? text.IndexOf(':', text.IndexOf(":parameter/", StringComparison.Ordinal) + 1)
            : text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return Get(scope, text) is var found ? (found, found.Latest, null) : default;
        var (parameter, selector) = (Get(scope, text[..colon]), text[(colon + 1)..]);
        var version =
            parameter.Versions.FirstOrDefault(each =>
                each.Version.ToString(System.Globalization.CultureInfo.InvariantCulture) == selector || each.Labels.Contains(selector)
            ) ?? throw SsmErrors.VersionNotFound(parameter.Name, selector);
        return (parameter, version, ":" + selector);
    }

    public string Seal(string name, string value) => box.Seal("ssm:" + name, Encoding.UTF8.GetBytes(value));

    /// <summary>The value in clear text, or as AWS shows a SecureString without decryption: something that tells nothing.</summary>
    public string ValueOf(string name, StoredVersion version, bool decrypt) =>
        version.Type == "SecureString" && decrypt ? Encoding.UTF8.GetString(box.Open("ssm:" + name, version.Value)) : version.Value;

    public Parameter Describe(Scope scope, StoredParameter parameter, StoredVersion version, string? selector, bool decrypt) =>
        new(
            parameter.Name,
            version.Type,
            ValueOf(parameter.Name, version, decrypt),
            version.Version,
            selector,
            version.LastModifiedDate,
            ArnOf(scope, parameter.Name),
            version.DataType
        );

    public static string ArnOf(Scope scope, string name) =>
        name.StartsWith("/aws/service/", StringComparison.Ordinal)
            ? new Arn("ssm", scope.Region, "", "parameter" + name).ToString()
            : Kernel.Arn.Of("ssm", scope, "parameter/" + name.TrimStart('/')).ToString();
}
