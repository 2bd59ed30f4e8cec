using Cake.Core.IO;

namespace Cake.AWS.S3;

/// <summary>How a folder and a bucket are brought to the same content.</summary>
public class SyncSettings : UploadSettings
{
    /// <summary>Pattern of file names.</summary>
    public string SearchFilter { get; set; } = "*";

    /// <summary>Whether files of sub-folders belong to it.</summary>
    public SearchScope SearchScope { get; set; } = SearchScope.Recursive;

    /// <summary>Writes keys in lower case.</summary>
    public bool LowerPaths { get; set; } = true;

    /// <summary>What all keys begin with, e.g. <c>img/</c>; other keys are left alone.</summary>
    public string KeyPrefix { get; set; } = "";

    /// <summary>How a change is told.</summary>
    public ModifiedCheck ModifiedCheck { get; set; } = ModifiedCheck.Hash;
}
