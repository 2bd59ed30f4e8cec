namespace Build.Validation.Documents;

/// <summary>Where a document differs from its shape; the texts are those of a <see cref="Finding"/>.</summary>
public sealed record Difference(Place Place, string Found, string Allowed, string Fix);
