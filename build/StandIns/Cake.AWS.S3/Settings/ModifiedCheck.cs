namespace Cake.AWS.S3;

/// <summary>How to tell that a file and an object differ.</summary>
public enum ModifiedCheck
{
    /// <summary>By their MD5.</summary>
    Hash = 1,

    /// <summary>By which of them was written last.</summary>
    Date = 2,
}
