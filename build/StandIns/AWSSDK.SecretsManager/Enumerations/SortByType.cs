using Amazon.Runtime;

namespace Amazon.SecretsManager;

/// <summary>Values of Secrets Manager's <c>SortByType</c>.</summary>
public class SortByType(string value) : ConstantClass(value)
{
    /// <summary><c>created-date</c></summary>
    public static readonly SortByType CreatedDate = new("created-date");

    /// <summary><c>last-accessed-date</c></summary>
    public static readonly SortByType LastAccessedDate = new("last-accessed-date");

    /// <summary><c>last-changed-date</c></summary>
    public static readonly SortByType LastChangedDate = new("last-changed-date");

    /// <summary><c>name</c></summary>
    public static readonly SortByType Name = new("name");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static SortByType FindValue(string value) => FindValue<SortByType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator SortByType(string value) => FindValue(value);
}
