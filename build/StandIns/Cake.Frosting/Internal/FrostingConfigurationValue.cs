namespace Cake.Frosting.Internal;

/// <summary>A setting that the program gave with <c>UseCakeSetting</c>.</summary>
internal sealed record FrostingConfigurationValue(string Key, string Value);
