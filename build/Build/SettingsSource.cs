using Build.Settings;

namespace Build;

/// <summary>The settings, read when the first one is asked for.</summary>
public sealed class SettingsSource(Parameters parameters, Paths paths)
{
    private readonly Lazy<NutshellSettings> settings = new(() =>
    {
        // Without a file the defaults hold, but a file that was named is meant.
        if (parameters.SettingsFile is { } named && !File.Exists(paths.Settings))
            throw new BadInput($"There is no settings file {named} (--settings, from the checkout's root). Leave --settings out for build/settings.json.");
        return SettingsReader.Read(paths.Settings, Path.GetRelativePath(paths.Root, paths.Settings), parameters.Environment, parameters.Settings).Settings;
    });

    /// <summary>The settings.</summary>
    /// <exception cref="BadInput">Some are invalid.</exception>
    public NutshellSettings Value => settings.Value;
}
