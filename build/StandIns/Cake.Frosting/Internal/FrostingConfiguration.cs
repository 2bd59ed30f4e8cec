using Cake.Core;
using Cake.Core.Configuration;
using Cake.Core.IO;

namespace Cake.Frosting.Internal;

/// <summary>Cake's settings: the program's own, then cake.config and the environment, then the command line.</summary>
internal sealed class FrostingConfiguration : ICakeConfiguration
{
    private readonly ICakeConfiguration configuration;

    public FrostingConfiguration(
        IEnumerable<FrostingConfigurationValue> values, IFileSystem fileSystem, ICakeEnvironment environment, ICakeArguments arguments)
    {
        var own = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var value in values)
            own[value.Key] = value.Value;
        var given = arguments.GetArguments().ToDictionary(pair => pair.Key, pair => pair.Value.FirstOrDefault() ?? "");
        configuration = new CakeConfigurationProvider(fileSystem, environment).CreateConfiguration(environment.WorkingDirectory, own, given);
    }

    public string? GetValue(string key) => configuration.GetValue(key);
}
