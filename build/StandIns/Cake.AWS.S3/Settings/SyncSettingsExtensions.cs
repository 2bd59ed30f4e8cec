using Cake.Core.IO;

namespace Cake.AWS.S3;

/// <summary>Sets one setting after the other.</summary>
public static class SyncSettingsExtensions
{
    /// <summary>Sets the pattern of file names.</summary>
    public static SyncSettings SetSearchFilter(this SyncSettings settings, string filter) => settings.With(filter, (each, value) => each.SearchFilter = value);

    /// <summary>Sets whether files of sub-folders belong to it.</summary>
    public static SyncSettings SetSearchScope(this SyncSettings settings, SearchScope scope = SearchScope.Current) =>
        settings.With(scope, (each, value) => each.SearchScope = value);

    /// <summary>Sets whether keys are written in lower case.</summary>
    public static SyncSettings SetLowerPaths(this SyncSettings settings, bool lowerPaths = false) =>
        settings.With(lowerPaths, (each, value) => each.LowerPaths = value);

    /// <summary>Sets what all keys begin with.</summary>
    public static SyncSettings SetKeyPrefix(this SyncSettings settings, string keyPrefix) => settings.With(keyPrefix, (each, value) => each.KeyPrefix = value);

    /// <summary>Sets how a change is told.</summary>
    public static SyncSettings SetModifiedCheck(this SyncSettings settings, ModifiedCheck modifiedCheck = ModifiedCheck.Date) =>
        settings.With(modifiedCheck, (each, value) => each.ModifiedCheck = value);
}
