namespace Build.Revisions.Content;

/// <summary>A piece of an entry's content that is read, hashed and compressed by itself.</summary>
/// <param name="Entry">Whose.</param>
/// <param name="Offset">Where in the content it starts.</param>
/// <param name="Length">Its bytes; at most <see cref="Size"/>.</param>
public readonly record struct Slice(BundleEntry Entry, long Offset, int Length)
{
    /// <summary>
    /// Bytes of every slice but an entry's last. Each starts with an empty window: the smaller, the larger the bundle (at 1 MiB by 0.1%).
    /// The content hash depends on it: another size means other keys.
    /// </summary>
    public const int Size = 1 << 20;

    /// <summary>Whether it is the first of its entry.</summary>
    public bool IsFirst => Offset == 0;

    /// <summary>Whether it is the last of its entry.</summary>
    public bool IsLast => Offset + Length == Entry.Length;

    /// <summary>Whether it is all of its entry.</summary>
    public bool IsWhole => IsFirst && IsLast;
}
