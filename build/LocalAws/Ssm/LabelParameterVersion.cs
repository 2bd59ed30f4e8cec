using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>Labels for a version; the latest when none is said. A label that another version has moves.</summary>
public sealed record LabelParameterVersionRequest(string Name, long? ParameterVersion, IReadOnlyList<string> Labels);

/// <summary>Labels that cannot be, and the version.</summary>
public sealed record LabelParameterVersionResult(IReadOnlyList<string> InvalidLabels, long ParameterVersion);

internal sealed class LabelParameterVersion(StateStore store, ParameterStore parameters, ParameterEvents events)
    : Operation<LabelParameterVersionRequest, LabelParameterVersionResult>(store)
{
    private const int MaximumLabels = 10;

    protected override LabelParameterVersionResult Handle(LabelParameterVersionRequest request, CallContext call)
    {
        var parameter = parameters.Parameters.Get(call.Scope, request.Name, () => SsmErrors.ParameterNotFound(request.Name));
        var number = request.ParameterVersion ?? parameter.Latest.Version;
        if (parameter.Versions.All(version => version.Version != number))
            throw SsmErrors.VersionNotFound(request.Name, number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var (valid, invalid) = (request.Labels.Where(IsValid).Distinct().ToList(), request.Labels.Where(label => !IsValid(label)).ToList());
        var versions = parameter
            .Versions.Select(version => version with { Labels = [.. version.Labels.Except(valid), .. version.Version == number ? valid : []] })
            .ToList();
        if (versions.Find(version => version.Version == number)!.Labels.Count > MaximumLabels)
            throw new AwsException("ParameterVersionLabelLimitExceeded", $"A parameter version can have maximum {MaximumLabels} labels.");
        parameters.Parameters.Put(call.Scope, request.Name, parameter with { Versions = versions });
        if (valid.Count > 0)
            events.Tell(call.Scope, parameter, ParameterEvents.Label);
        return new(invalid, number);
    }

    private static bool IsValid(string label) =>
        label.Length is > 0 and <= 100
        && !char.IsAsciiDigit(label[0])
        && !label.StartsWith("aws", StringComparison.OrdinalIgnoreCase)
        && !label.StartsWith("ssm", StringComparison.OrdinalIgnoreCase)
        && label.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_');
}
