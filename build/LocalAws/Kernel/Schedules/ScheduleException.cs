namespace LocalAws.Kernel.Schedules;

/// <summary>Text that is no schedule; the message says what is wrong with it.</summary>
public sealed class ScheduleException(string message) : Exception(message);
