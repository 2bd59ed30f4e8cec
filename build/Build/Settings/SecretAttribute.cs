namespace Build.Settings;

/// <summary>The value may give access to something: no message, log or document shows it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SecretAttribute : Attribute;
