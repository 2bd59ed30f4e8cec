namespace Build.Validation.Documents;

/// <summary>A text is not the YAML or JSON that it should be.</summary>
public sealed class DocumentException(Place place, string message) : Exception(message)
{
    /// <summary>Where reading stopped.</summary>
    public Place Place { get; } = place;
}
